import { hcl, testRule, yaml } from "../../src/testing.ts";
import rule from "./two-regions.ts";

testRule(rule, {
  holds: [
    // A dial of zero does not keep users from a failover.
    yaml`
      Resources:
        Front: { Type: AWS::GlobalAccelerator::Accelerator }
        Https: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
        Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: eu-west-1 } }
        Away:
          Type: AWS::GlobalAccelerator::EndpointGroup
          Properties: { ListenerArn: !GetAtt Https.ListenerArn, EndpointGroupRegion: eu-central-1, TrafficDialPercentage: 0 }
    `,
    // Unset, the region is that of the provider.
    hcl`
      provider "aws" {
        region = "eu-west-1"
      }
      resource "aws_globalaccelerator_accelerator" "front" {}
      resource "aws_globalaccelerator_listener" "https" {
        accelerator_arn = aws_globalaccelerator_accelerator.front.id
      }
      resource "aws_globalaccelerator_endpoint_group" "home" {
        listener_arn = aws_globalaccelerator_listener.https.id
      }
      resource "aws_globalaccelerator_endpoint_group" "away" {
        listener_arn          = aws_globalaccelerator_listener.https.id
        endpoint_group_region = "eu-central-1"
      }
    `,
  ],
  fails: [
    {
      given: yaml`
        Resources:
          Front: { Type: AWS::GlobalAccelerator::Accelerator }
          Https: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
          Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: «eu-west-1» } }
      `,
      says: "Accelerator `Front` leads to the endpoints of one region only",
    },
    // One listener of two is enough to lose users.
    yaml`
      Resources:
        Front: { Type: AWS::GlobalAccelerator::Accelerator }
        Https: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
        Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: eu-west-1 } }
        Away: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: eu-central-1 } }
        Mqtt: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
        Devices: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Mqtt, EndpointGroupRegion: «eu-west-1» } }
    `,
    hcl`
      resource "aws_globalaccelerator_accelerator" "front" {}
      resource "aws_globalaccelerator_listener" "https" {
        accelerator_arn = aws_globalaccelerator_accelerator.front.id
      }
      resource "aws_globalaccelerator_endpoint_group" "home" {
        listener_arn          = aws_globalaccelerator_listener.https.id
        endpoint_group_region = «"eu-west-1"»
      }
    `,
  ],
  unknown: [
    { given: yaml`Resources: { «Front»: { Type: AWS::GlobalAccelerator::Accelerator } }`, because: "its listeners are not defined in these files" },
    {
      given: yaml`
        Parameters: { First: { Type: String }, Second: { Type: String } }
        Resources:
          Front: { Type: AWS::GlobalAccelerator::Accelerator }
          Https: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
          Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: !Ref First } }
          Away: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: !Ref Second } }
      `,
      because: "parameter `First` has no default",
    },
    // The stack of another region may add its own group.
    {
      given: yaml`
        Resources:
          Front: { Type: AWS::GlobalAccelerator::Accelerator }
          Https: { Type: AWS::GlobalAccelerator::Listener, Properties: { AcceleratorArn: !Ref Front } }
          Home: { Type: AWS::GlobalAccelerator::EndpointGroup, Properties: { ListenerArn: !Ref Https, EndpointGroupRegion: eu-west-1 } }
        Outputs: { Listener: { Value: !Ref Https } }
      `,
      because: "`Https` is handed out, so that it may be given endpoint groups elsewhere",
    },
    {
      given: hcl`
        variable "regions" {
          type = set(string)
        }
        resource "aws_globalaccelerator_accelerator" "front" {}
        resource "aws_globalaccelerator_listener" "https" {
          accelerator_arn = aws_globalaccelerator_accelerator.front.id
        }
        resource "aws_globalaccelerator_endpoint_group" "each" {
          for_each              = var.regions
          listener_arn          = aws_globalaccelerator_listener.https.id
          endpoint_group_region = each.key
        }
      `,
      because: "`var.regions`",
    },
  ],
});
